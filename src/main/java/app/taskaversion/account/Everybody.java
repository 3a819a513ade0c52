package app.taskaversion.account;

import app.taskaversion.platform.owner.OwnerId;
import java.util.List;

/** All people of this installation, for work that goes through them one by one, each as their own owner. */
public interface Everybody {

    List<OwnerId> ids();
}
