package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/** Macros as those have them who may run them: those of their team, and of all. */
@ApplicationScoped
@Transactional
public class MacroReading {

    private final MacroTable macros;
    private final Scopes scopes;
    private final AnswersInFlight answers;

    MacroReading(MacroTable macros, Scopes scopes, AnswersInFlight answers) {
        this.macros = macros;
        this.scopes = scopes;
        this.answers = answers;
    }

    /** Those that the caller has, after one of them in the order in which they were added. */
    public Rows<Macro> list(Caller caller, @Nullable UUID after, int limit) {
        Scope scope = scopes.of(caller);
        String team = scope.teamOrNone();
        return answers.page(
                macros.sizes(scope.all(), team, after, limit + 1),
                limit,
                fitting -> macros.list(scope.all(), team, after, fitting));
    }

    public Macro get(UUID id, Caller caller) {
        Scope scope = scopes.of(caller);
        return macros.find(id).filter(macro -> has(scope, macro)).orElseThrow(() -> MacroProblem.notFound(id));
    }

    /** As {@link MacroTable#list} says of many. */
    private static boolean has(Scope scope, Macro macro) {
        String team = macro.content().team();
        return team == null || scope.covers(List.of(team));
    }
}
