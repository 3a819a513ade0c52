package app.taskaversion.account;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which sign-in a security context belongs to.
 *
 * @param id of the device's entry under <i>My devices</i>; it says nothing to anybody else
 */
public record SignInDetails(UUID id) implements Serializable {}
