package app.taskaversion.reminder.internal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a browser does with a message: RFC 8291 and RFC 8188 from the receiving end, written from their text. */
final class BrowserEnd {

    private static final int POINT = 65;
    private static final int SALT = 16;

    private final ECPrivateKey privateKey;
    private final byte[] publicPoint;
    private final byte[] auth;

    private BrowserEnd(ECPrivateKey privateKey, byte[] publicPoint, byte[] auth) {
        this.privateKey = privateKey;
        this.publicPoint = publicPoint;
        this.auth = auth;
    }

    static BrowserEnd make() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = keys.generateKeyPair();
            return new BrowserEnd((ECPrivateKey) pair.getPrivate(), point((ECPublicKey) pair.getPublic()), new byte[] {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static BrowserEnd of(String privateKey, String publicKey, String auth) throws GeneralSecurityException {
        return new BrowserEnd(
                (ECPrivateKey) KeyFactory.getInstance("EC")
                        .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, decode(privateKey)), curve())),
                decode(publicKey),
                decode(auth));
    }

    String p256dh() {
        return encode(publicPoint);
    }

    String authText() {
        return encode(auth);
    }

    byte[] read(byte[] body) throws GeneralSecurityException {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        byte[] salt = take(bytes, SALT);
        int recordSize = bytes.getInt();
        byte[] sender = take(bytes, bytes.get() & 0xff);
        byte[] sealed = take(bytes, bytes.remaining());
        if (sealed.length > recordSize) {
            throw new GeneralSecurityException("More than one record");
        }
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(privateKey);
        agreement.doPhase(publicKey(sender), true);
        byte[] shared = mac(auth, agreement.generateSecret());
        byte[] material = mac(
                shared,
                join(
                        "WebPush: info\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        publicPoint,
                        sender,
                        new byte[] {1}));
        byte[] random = mac(salt, material);
        byte[] key = mac(
                random,
                join("Content-Encoding: aes128gcm\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII), new byte[] {1
                }));
        byte[] nonce = mac(
                random,
                join("Content-Encoding: nonce\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII), new byte[] {1}));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Arrays.copyOf(key, 16), "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(nonce, 12)));
        byte[] plain = cipher.doFinal(sealed);
        int end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        if (plain[end] != 2) {
            throw new GeneralSecurityException("Not the last record");
        }
        return Arrays.copyOf(plain, end);
    }

    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 33, POINT));
        return (ECPublicKey)
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve()));
    }

    private static byte[] point(ECPublicKey key) {
        byte[] point = new byte[POINT];
        point[0] = 4;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 33);
        return point;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, into, at + 32 - length, length);
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static byte[] mac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] take(ByteBuffer from, int length) {
        byte[] taken = new byte[length];
        from.get(taken);
        return taken;
    }

    static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
