package org.hotline.knowledge.help.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;

/** What somebody writes to ask the community. */
@SuppressWarnings("NullAway.Init") // not without what is required
class QuestionForm extends AnswerForm {

    @FormParam("title")
    @NotBlank
    @Pattern(regexp = SEEN, message = SEEN_RULE)
    @Size(max = 200)
    String title;

    @Override
    String title() {
        return title;
    }
}
