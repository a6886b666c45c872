package org.hotline.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.look.ErrorPage;
import org.jspecify.annotations.Nullable;

/** Problems for people: a page for a browser; a program gets the problem itself. */
@ApplicationScoped
public class ProblemPages {

    private final Optional<String> home;

    /** Where people find something to read is said by the deployment, if at all. */
    public ProblemPages(@ConfigProperty(name = "hotline.pages.home") Optional<String> home) {
        this.home = home;
    }

    /**
     * The page; nothing for whoever wants no pages.
     *
     * @param accept kinds of answers that whoever asks prefers
     * @param languages those that he prefers
     */
    public Optional<String> page(Problem problem, @Nullable String accept, @Nullable String languages) {
        if (!ErrorPage.isWanted(accept)) {
            return Optional.empty();
        }
        ErrorPage page = new ErrorPage(problem.status(), problem.reason(), problem.traceId());
        return Optional.of(page.html(languages, home.orElse(null), null));
    }
}
