package org.hotline.gateway.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.eclipse.angus.mail.util.CRLFOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a mail says, its signature holds. */
class SignedBodiesTest {

    @TempDir
    Path files;

    private byte[] signed(MimeMessage mail, KeyPair pair) throws IOException, MessagingException {
        Path file = files.resolve("key.pem");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----");
        DkimKeys keys = new DkimKeys(Optional.of(List.of("hotline.example:s1:" + file)));
        keys.renew();
        new MailSigner(keys).sign(mail, "support@hotline.example");
        mail.saveChanges(); // as whoever hands it over does
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(new CRLFOutputStream(out));
        return out.toByteArray();
    }

    private static MimeMessage mail() throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<t.1.2@hotline.example>");
            }
        };
        mail.setFrom("support@hotline.example");
        mail.setRecipients(MimeMessage.RecipientType.TO, "ann@customer.example");
        mail.setSubject(
                "Ré: une très longue ligne, avec des accents et plus de mots qu'une ligne n'en prend à elle seule",
                "UTF-8");
        return mail;
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\n", "a \t b  \n\n\n", "\n\na", ".\n..\n", "é à ç\n", "tab\tand  blanks \nend \n"})
    void aText(String text) throws Exception {
        KeyPair pair = pair();
        MimeMessage mail = mail();
        mail.setText(text, "UTF-8");
        mail.saveChanges();

        assertThat(SignatureProof.of(signed(mail, pair)).holds("s1", pair.getPublic()))
                .isTrue();
    }

    @Test
    void aMailWithAFile() throws Exception {
        KeyPair pair = pair();
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        MimeBodyPart words = new MimeBodyPart();
        words.setText("Voilà", "UTF-8");
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, "application/pdf")));
        file.setFileName("plan.pdf");
        MimeMessage mail = mail();
        mail.setContent(new MimeMultipart(words, file));
        mail.saveChanges();

        byte[] signed = signed(mail, pair);

        assertThat(SignatureProof.of(signed).holds("s1", pair.getPublic())).isTrue();
        signed[signed.length - 1000] ^= 1;
        assertThat(SignatureProof.of(signed).holds("s1", pair.getPublic())).isFalse();
    }
}
