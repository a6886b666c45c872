package org.hotline.launcher.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.hotline.local.token.Role;
import org.hotline.look.Look;

/** The page on which one chooses a role and a name. */
final class SignInPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} · Hotline</title>
            <link rel="stylesheet" href="{styles}">
            </head>
            <body>
            <header class="bar"><span class="brand">Hotline</span></header>
            <main class="page narrow">
            <form class="card stack" method="post" action="/sign-in">
            <div class="stack tight"><h1>{title}</h1>
            <p class="muted">{hint}</p></div>
            <div><label for="name">{name}</label>
            <input id="name" name="name" value="Alice" required maxlength="60" autocomplete="name" autofocus></div>
            <div><label for="role">{role}</label>
            <select id="role" name="role">
            {roles}
            </select></div>
            {kept}
            <button class="primary">{title}</button>
            </form>
            </main>
            </body>
            </html>
            """;

    private static final List<Role> PEOPLE =
            List.of(Role.OPERATOR, Role.SPECIALIST, Role.TEAM_LEAD, Role.SUPERVISOR, Role.KNOWLEDGE_EDITOR, Role.ADMIN);

    private SignInPage() {}

    /**
     * The form, with what the program asked for kept in it.
     *
     * @param language {@code fr} or {@code en}
     */
    static String asking(Map<String, String> asked, String language) {
        ResourceBundle words = ResourceBundle.getBundle("signin.words", Locale.forLanguageTag(language));
        String roles = PEOPLE.stream()
                .map(role -> "<option value=\"" + role.label() + "\">" + words.getString(role.label()) + "</option>")
                .collect(Collectors.joining("\n"));
        String kept = asked.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> "<input type=\"hidden\" name=\"" + escaped(field.getKey()) + "\" value=\""
                        + escaped(field.getValue()) + "\">")
                .collect(Collectors.joining("\n"));
        String page = PAGE.replace("{language}", language).replace("{styles}", Look.STYLES);
        for (String word : List.of("title", "hint", "name", "role")) {
            page = page.replace("{" + word + "}", words.getString(word));
        }
        return page.replace("{roles}", roles).replace("{kept}", kept);
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
