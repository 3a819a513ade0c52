package app.taskaversion.platform.owner;

import java.util.Map;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Makes the current owner the tenant of Hibernate: entities of other people do not exist for a session. */
@Component
class OwnerTenantResolver implements CurrentTenantIdentifierResolver<String>, HibernatePropertiesCustomizer {

    private final CurrentOwner currentOwner;

    OwnerTenantResolver(CurrentOwner currentOwner) {
        this.currentOwner = currentOwner;
    }

    @Override
    public String resolveCurrentTenantIdentifier() {
        return currentOwner.orNobody().toString();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public boolean isRoot(String tenantId) {
        return false;
    }

    @Override
    public void customize(Map<String, Object> hibernateProperties) {
        hibernateProperties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
