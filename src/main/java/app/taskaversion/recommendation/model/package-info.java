/**
 * What is learned from what people did, and what it says of the next thing: pure, data and seeds are arguments. One class
 * alone touches the library.
 */
@NamedInterface("model")
@NullMarked
package app.taskaversion.recommendation.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
