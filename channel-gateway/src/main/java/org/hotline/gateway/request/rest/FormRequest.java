package org.hotline.gateway.request.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.gateway.request.FormQuestion;
import org.hotline.kit.json.Unstorable;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.web.CanBeEmpty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into the form. */
@SuppressWarnings("NullAway.Init") // not without what is required
class FormRequest {

    @FormParam("token")
    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9_-]{22}")
    String token;

    @FormParam("name")
    @Nullable
    @CanBeEmpty
    @Size(max = 200)
    String name;

    @FormParam("address")
    @NotBlank
    @Email
    @Size(max = 254)
    String address;

    @FormParam("subject")
    @NotBlank
    @Size(max = 200)
    String subject;

    @FormParam("text")
    @NotBlank
    @Size(max = 20_000)
    String text;

    @FormParam("seen")
    @Nullable
    @CanBeEmpty
    @Size(max = 500)
    String seen;

    @FormParam("language")
    @Nullable
    @CanBeEmpty
    @Size(max = 35)
    String language;

    @RestForm("files")
    @Size(max = FormQuestion.MOST_FILES)
    @Parameter(description = "pictures and papers that say more")
    List<FileUpload> files = List.of();

    @FormParam("website")
    @Nullable
    @CanBeEmpty
    @Size(max = 0)
    @Parameter(description = "nobody sees this field: only machines fill it in")
    String website;

    String token() {
        return token;
    }

    /** What was written, to be shown again: not the files, which no page can choose for somebody. */
    FilledFormView filling() {
        return new FilledFormView(token, name, address, subject, text, seen, language);
    }

    FormQuestion request() {
        return new FormQuestion(
                token,
                optional("name", name),
                address.strip(),
                storable("subject", subject),
                storable("text", text),
                optional("seen", seen),
                optional("language", language),
                FormFiles.read(files));
    }

    private static @Nullable String optional(String field, @Nullable String said) {
        return said == null || said.isBlank() ? null : storable(field, said);
    }

    /** Forms with files are read without a look at their letters. */
    private static String storable(String field, String said) {
        String rule = Unstorable.brokenBy(said);
        if (rule != null) {
            throw FieldProblem.invalid(field, rule);
        }
        return said.strip();
    }
}
