package org.hotline.gateway.delivery.email;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.subethamail.smtp.AuthenticationHandler;
import org.subethamail.smtp.AuthenticationHandlerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;

/** Lets in by XOAUTH2, as Gmail and Microsoft do. */
record TokenSignIn(Set<String> good) implements AuthenticationHandlerFactory {

    @Override
    public List<String> getAuthenticationMechanisms() {
        return List.of("XOAUTH2");
    }

    @Override
    public AuthenticationHandler create() {
        return new AuthenticationHandler() {

            @Override
            public Optional<String> auth(String clientInput, MessageContext context) throws RejectException {
                String given = clientInput.replaceFirst("(?i)AUTH XOAUTH2 ", "");
                String said = new String(Base64.getDecoder().decode(given), StandardCharsets.UTF_8);
                if (good.stream().noneMatch(token -> said.equals("user=hotline\1auth=Bearer " + token + "\1\1"))) {
                    throw new RejectException(535, "5.7.8 not accepted");
                }
                return Optional.empty();
            }

            @Override
            public Object getIdentity() {
                return "hotline";
            }
        };
    }
}
