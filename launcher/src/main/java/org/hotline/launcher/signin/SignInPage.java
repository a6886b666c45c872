package org.hotline.launcher.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline.local.token.Role;
import org.hotline.look.Look;

/** The page on which one chooses a role and a name. */
final class SignInPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Sign in · Hotline</title>
            <link rel="stylesheet" href="%s">
            </head>
            <body>
            <header class="bar"><span class="brand">Hotline</span></header>
            <main class="page narrow">
            <form class="card stack" method="post" action="/sign-in">
            <div class="stack tight"><h1>Sign in</h1>
            <p class="muted">This hotline runs on your machine, so you may be anybody.</p></div>
            <div><label for="name">Name</label>
            <input id="name" name="name" value="Alice" required maxlength="60" autocomplete="name" autofocus></div>
            <div><label for="role">Role</label>
            <select id="role" name="role">
            %s
            </select></div>
            %s
            <button class="primary">Sign in</button>
            </form>
            </main>
            </body>
            </html>
            """;

    private static final List<Role> PEOPLE =
            List.of(Role.OPERATOR, Role.SPECIALIST, Role.TEAM_LEAD, Role.SUPERVISOR, Role.KNOWLEDGE_EDITOR, Role.ADMIN);

    private SignInPage() {}

    /** The form, with what the program asked for kept in it. */
    static String asking(Map<String, String> asked) {
        String roles = PEOPLE.stream()
                .map(role -> "<option value=\"" + role.label() + "\">" + said(role) + "</option>")
                .collect(Collectors.joining("\n"));
        String kept = asked.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> "<input type=\"hidden\" name=\"" + escaped(field.getKey()) + "\" value=\""
                        + escaped(field.getValue()) + "\">")
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(Look.STYLES, roles, kept);
    }

    private static String said(Role role) {
        String words = role.label().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String escaped(String text) {
        return Arrays.stream(text.split("", -1))
                .map(sign -> switch (sign) {
                    case "&" -> "&amp;";
                    case "<" -> "&lt;";
                    case ">" -> "&gt;";
                    case "\"" -> "&quot;";
                    default -> sign;
                })
                .collect(Collectors.joining());
    }
}
