package org.hotline.kit.staff;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.stream.Stream;

/** Waits for the teams that a valid request names, outside of every transaction. */
@AwaitsTeams
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 900)
class TeamAwaiting {

    private final TeamPatience patience;

    TeamAwaiting(TeamPatience patience) {
        this.patience = patience;
    }

    @AroundInvoke
    Object await(InvocationContext call) throws Exception {
        Stream.of(call.getParameters())
                .filter(NamesTeams.class::isInstance)
                .map(NamesTeams.class::cast)
                .flatMap(NamesTeams::teamsNamed)
                .distinct()
                .forEach(patience::await);
        return call.proceed();
    }
}
