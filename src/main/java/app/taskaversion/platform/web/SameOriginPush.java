package app.taskaversion.platform.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Stops the push channel from telling a browser that another origin may read it. Flow switches those headers on, with
 * whatever origin asked; nothing of ours is for another origin.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SameOriginPush implements BeanPostProcessor {

    private static final String DISABLED = "org.atmosphere.cpr.AtmosphereInterceptor.disable";
    private static final String CORS = "org.atmosphere.interceptor.CorsInterceptor";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration) {
            registration.addInitParameter(DISABLED, CORS);
        }
        return bean;
    }
}
