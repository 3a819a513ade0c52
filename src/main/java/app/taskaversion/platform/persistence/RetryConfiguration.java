package app.taskaversion.platform.persistence;

import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** Puts {@link TransactionRetry} around every use case that is a transaction. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RetryConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static TransactionRetry transactionRetry() {
        return new TransactionRetry();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor transactionRetryAdvisor(TransactionRetry retry) {
        AnnotationMatchingPointcut methods = AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class);
        ComposablePointcut useCases = new ComposablePointcut(
                        (Pointcut) new AnnotationMatchingPointcut(Transactional.class, true))
                .union((Pointcut) methods);
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(useCases, retry);
        // Around the transaction, which comes last.
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }
}
