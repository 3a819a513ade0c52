/** A look at a deployment from outside, over the network, as an operator's last step. */
@NullMarked
@NamedInterface("verify")
package app.taskaversion.operations.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
