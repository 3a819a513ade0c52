package brokenhouse.beta.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An aggregate that others should know by its id. */
@Entity
public class BetaEntity {

    @Id
    private String id;
}
