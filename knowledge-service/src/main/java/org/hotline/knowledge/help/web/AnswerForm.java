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

    @FormParam("token")
    @NotBlank
    @Size(max = 100)
    @Parameter(description = "by which the form was handed out, and its writer comes back to what he wrote")
    String token;

    @FormParam("name")
    @NotBlank
    @Size(max = 80)
    String name;

    @FormParam("text")
    @NotBlank
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
        return new WrittenContribution(title().strip(), plain(text), name.strip(), language);
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
