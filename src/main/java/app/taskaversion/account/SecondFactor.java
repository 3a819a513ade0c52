package app.taskaversion.account;

import app.taskaversion.platform.error.AppException;

/** A second factor for the current person: six digits that an app on their phone shows (TOTP, RFC 6238). */
public interface SecondFactor {

    boolean isOn();

    /** A new secret, which counts only once {@link #turnOn} confirms it. Nothing is kept before. */
    Offer offer();

    /**
     * @param secret of the offer
     * @param code what the app shows for it
     * @throws AppException if the code does not fit, or if the last sign-in is too long ago
     */
    void turnOn(String secret, String code);

    /** @throws AppException if the last sign-in is too long ago */
    void turnOff();

    /**
     * @param secret in base32, for typing
     * @param address what the picture says, {@code otpauth://…}
     */
    record Offer(String secret, String address) {

        /** Never the secret. */
        @Override
        public String toString() {
            return "Offer";
        }
    }
}
