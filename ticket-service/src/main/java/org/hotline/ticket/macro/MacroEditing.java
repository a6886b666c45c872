package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.hotline.ticket.team.TeamProblem;
import org.jspecify.annotations.Nullable;

/** Macros as they are written: a team's by whoever leads it, those for all by who watches all. */
@ApplicationScoped
@Transactional
public class MacroEditing {

    private static final int MOST = 2_000;

    private final MacroTable macros;
    private final MacroReading reading;
    private final MacroReferences references;
    private final Scopes scopes;

    MacroEditing(MacroTable macros, MacroReading reading, MacroReferences references, Scopes scopes) {
        this.macros = macros;
        this.reading = reading;
        this.references = references;
        this.scopes = scopes;
    }

    public Macro add(MacroContent wanted, Caller caller) {
        requireFit(wanted, caller);
        if (macros.count() >= MOST) {
            throw MacroProblem.tooMany(MOST);
        }
        Macro added = new Macro(Ids.next(), wanted, 0);
        macros.save(added);
        return added;
    }

    public Macro replace(UUID id, MacroContent wanted, Caller caller, LongConsumer basedOn) {
        Macro before = hold(id, caller, basedOn);
        requireFit(wanted, caller);
        Macro now = before.with(wanted);
        macros.save(now);
        return now;
    }

    public void remove(UUID id, Caller caller, LongConsumer basedOn) {
        hold(id, caller, basedOn);
        macros.remove(id);
    }

    private Macro hold(UUID id, Caller caller, LongConsumer basedOn) {
        reading.get(id, caller);
        Macro macro = macros.hold(id).orElseThrow(() -> MacroProblem.notFound(id));
        requireRight(macro.content().team(), caller);
        basedOn.accept(macro.version());
        return macro;
    }

    private void requireFit(MacroContent wanted, Caller caller) {
        wanted.requireComplete();
        references.requireKnown(wanted);
        requireRight(wanted.team(), caller);
    }

    private void requireRight(@Nullable String team, Caller caller) {
        boolean own = team != null && scopes.of(caller).covers(List.of(team));
        if (!own && !caller.watchesAll()) {
            throw TeamProblem.notYourTeam();
        }
    }
}
