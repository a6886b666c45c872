package org.hotline.gateway.visitor.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The script of the chat with its styles in it: pages of others have to allow one address, and nothing else. */
@ApplicationScoped
class ChatWidget {

    private static final Pattern VARIABLES =
            Pattern.compile("@media \\(prefers-color-scheme: dark\\) \\{\\s*:root \\{[^}]*}\\s*}|(?m)^:root \\{[^}]*}");

    private final String script;

    ChatWidget() {
        String look = VARIABLES
                .matcher(resource("META-INF/resources/look/look.css"))
                .results()
                .map(found -> found.group().replace(":root", ":host"))
                .collect(Collectors.joining("\n"));
        script = resource("chat/widget.js").replace("/*styles*/", look + "\n" + resource("chat/widget.css"));
    }

    String script() {
        return script;
    }

    private static String resource(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
