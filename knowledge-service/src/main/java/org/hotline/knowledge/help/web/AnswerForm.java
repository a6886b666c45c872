package org.hotline.knowledge.help.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.web.CanBeEmpty;
import org.hotline.knowledge.community.WrittenContribution;
import org.jspecify.annotations.Nullable;

/** What somebody writes to answer a question. */
@SuppressWarnings("NullAway.Init") // not without what is required
class AnswerForm {

    /** Control and format signs, which nobody sees. */
    private static final String SIGNS =
            "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e"
                    + "\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";

    /** Spaces of any width, and letters that look like one. */
    private static final String SPACES =
            "\\u0020\\u00a0\\u034f\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180d\\u180f"
                    + "\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\uffa0";

    static final String SEEN = "^[\\s\\S]*[^" + SIGNS + SPACES + "][\\s\\S]*$";
    static final String SEEN_RULE = "must not be blank";

    /** But for white space, and for what joins letters or keeps them apart. */
    private static final java.util.regex.Pattern UNSEEN =
            java.util.regex.Pattern.compile("[" + SIGNS + "&&[^\\u0009-\\u000d\\u200c\\u200d\\u2028\\u2029]]");

    @FormParam("token")
    @NotBlank
    @Size(max = 100)
    @Parameter(description = "by which the form was handed out, and its writer comes back to what he wrote")
    String token;

    @FormParam("name")
    @NotBlank
    @Pattern(regexp = SEEN, message = SEEN_RULE)
    @Size(max = 80)
    String name;

    @FormParam("text")
    @NotBlank
    @Pattern(regexp = SEEN, message = SEEN_RULE)
    @Size(max = 10_000)
    String text;

    @FormParam("language")
    @Nullable
    @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
    String language;

    @FormParam("website")
    @Nullable
    @CanBeEmpty
    @Size(max = 0)
    @Parameter(description = "nobody sees this field: only machines fill it in")
    String website;

    /** Of a question only. */
    String title() {
        return "";
    }

    String token() {
        return token;
    }

    @Nullable
    String language() {
        return language;
    }

    WrittenContribution written() {
        return new WrittenContribution(line(title()), plain(text), line(name), language);
    }

    /** What stands in lists and is looked for: without what nobody sees. */
    static String line(String typed) {
        return UNSEEN.matcher(typed).replaceAll("").strip();
    }

    /** Browsers send two signs for the end of a line. */
    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** To be shown again. */
    FilledContribution filling() {
        return new FilledContribution(token, name, title(), text);
    }
}
