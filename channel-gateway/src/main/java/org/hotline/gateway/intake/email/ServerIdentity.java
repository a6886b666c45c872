package org.hotline.gateway.intake.email;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509KeyManager;
import org.subethamail.smtp.server.SSLSocketCreator;

/** Who we are to mail servers, and how that is proved. */
record ServerIdentity(SSLContext context, Instant validUntil) {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    private static final byte[] PROOF = "proof".getBytes(StandardCharsets.UTF_8);

    /** What its files hold, in PEM: the certificate and those that vouch for it, and the key. */
    record PemFiles(String chain, String key) {

        static PemFiles read(Path chain, Path key) throws IOException {
            return new PemFiles(
                    Files.readString(chain, StandardCharsets.US_ASCII),
                    Files.readString(key, StandardCharsets.US_ASCII));
        }

        /** So nobody reads the key in a log. */
        @Override
        public String toString() {
            return "PemFiles";
        }
    }

    /** Fails when they hold something else, or the key of another certificate. */
    static ServerIdentity of(PemFiles files, Vertx vertx) throws GeneralSecurityException {
        try {
            PemKeyCertOptions pem = new PemKeyCertOptions()
                    .addCertValue(Buffer.buffer(files.chain))
                    .addKeyValue(Buffer.buffer(files.key));
            KeyManagerFactory keys = pem.getKeyManagerFactory(vertx);
            X509KeyManager manager = (X509KeyManager) keys.getKeyManagers()[0];
            String alias = pem.loadKeyStore(vertx).aliases().nextElement();
            X509Certificate certificate = manager.getCertificateChain(alias)[0];
            if (!belongTogether(manager.getPrivateKey(alias), certificate)) {
                throw new GeneralSecurityException("the key is not that of the first certificate");
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return new ServerIdentity(context, certificate.getNotAfter().toInstant());
        } catch (GeneralSecurityException refused) {
            throw refused;
        } catch (Exception unreadable) { // the reader of PEM fails in many ways
            throw new GeneralSecurityException("no certificate and key in PEM: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean belongTogether(PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(
                switch (key.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> key.getAlgorithm();
                });
        signature.initSign(key);
        signature.update(PROOF);
        byte[] signed = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        signature.update(PROOF);
        return signature.verify(signed);
    }

    /** Makes of connections such that nobody else reads. */
    SSLSocketCreator sockets() {
        return plain -> secured((SSLSocket) context.getSocketFactory().createSocket(plain, null, true));
    }

    private static SSLSocket secured(SSLSocket socket) {
        socket.setUseClientMode(false);
        socket.setEnabledProtocols(PROTOCOLS);
        return socket;
    }
}
