package org.hotline.ticket.actor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.actor.Actor.ActorKind;
import org.junit.jupiter.api.Test;

class ActorViewTest {

    private static final UUID ANN = UUID.randomUUID();

    @Test
    void whoeverHasANameIsShownByIt() {
        assertThat(ActorView.of(Actor.customer(ANN), Map.of(ANN, "Ann")))
                .isEqualTo(new ActorView(ActorKind.CUSTOMER, ANN, "Ann"));
    }

    @Test
    void whoeverHasNoneIsShownWithoutOne() {
        assertThat(ActorView.of(Actor.operator(ANN), Map.of())).isEqualTo(new ActorView(ActorKind.OPERATOR, ANN, null));
        assertThat(ActorView.of(Actor.SYSTEM, Map.of(ANN, "Ann")))
                .isEqualTo(new ActorView(ActorKind.SYSTEM, null, null));
    }
}
