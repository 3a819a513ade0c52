package brokenhouse.alpha.internal;

import brokenhouse.beta.internal.BetaEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

/** Public, with a public setter, and holds entities of another feature. */
@Entity
public class AlphaEntity {

    @Id
    private String id;

    private String name;

    @ManyToOne
    private BetaEntity beta;

    @OneToMany
    private List<BetaEntity> betas;

    public void setName(String name) {
        this.name = name;
    }
}
