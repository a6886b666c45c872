package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.kit.id.Ids;
import org.hotline.kit.problem.FieldError;
import org.hotline.kit.problem.Problem;
import org.hotline.knowledge.community.CommunityDoor;
import org.hotline.knowledge.community.Contribution;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form for a question or an answer, as it is handed out, and as it comes back when something is missing. */
@ApplicationScoped
class ContributionForms {

    private final CommunityDoor door;
    private final HelpPages pages;
    private final Template form;

    ContributionForms(CommunityDoor door, HelpPages pages, @Location("help-contribute.html") Template form) {
        this.door = door;
        this.pages = pages;
        this.form = form;
    }

    /** A new one, for an answer if something was asked. */
    RestResponse<String> handOut(String title, @Nullable Contribution asked, @Nullable String language) {
        door.requireOpen();
        FilledContribution filled = new FilledContribution(door.link(Ids.next()), null, title, null);
        return page(200, filled, Set.of(), asked, language);
    }

    /** The same as it was filled in, and beside each field at fault what it needs. */
    RestResponse<String> handBack(AnswerForm sent, Problem problem, @Nullable Contribution asked) {
        door.requireOpen();
        Set<String> wrong = problem.errors().stream().map(FieldError::field).collect(Collectors.toSet());
        return page(problem.status(), sent.filling(), wrong, asked, sent.language());
    }

    /** A question is in the language of its page, and an answer in that of its question. */
    private RestResponse<String> page(
            int status,
            FilledContribution filled,
            Set<String> wrong,
            @Nullable Contribution asked,
            @Nullable String wanted) {
        String language = pages.language(asked == null ? wanted : asked.language());
        return pages.answerOne(
                status,
                form.data("filled", filled)
                        .data("wrong", wrong)
                        .data("asked", asked)
                        .data("shelves", new HelpShelves(List.of(), language)),
                language);
    }
}
