package brokenhouse.alpha.ui;

import brokenhouse.alpha.internal.AlphaRepository;
import brokenhouse.beta.sums.BetaSums;
import brokenhouse.beta.ui.BetaCard;
import brokenhouse.platform.persistence.OwnedSql;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.beans.factory.annotation.Autowired;

/** Public, open to whoever comes, and reaches behind every door. */
@Route("open")
public class OpenView extends Div {

    @PersistenceContext
    EntityManager entities;

    @Autowired
    OwnedSql sql;

    OpenView(AlphaRepository repository) {
        add(new BetaCard(), new Div(BetaSums.name() + repository.count()));
    }
}
