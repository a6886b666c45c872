package org.hotline.crooked.order.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.staff.AwaitsTeams;
import org.hotline.kit.staff.NamesTeams;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What nobody reaches, and could not repeat. */
@Tag(name = "order-book", description = "What was ordered, by vouchers.")
class VoucherResource {

    record VoucherRequest(String team) implements NamesTeams {

        @Override
        public Stream<String> teamsNamed() {
            return Stream.of(team);
        }
    }

    @POST
    @ResponseStatus(201)
    public void sell(VoucherRequest request) {
        // to a team of which we may hear in a moment
    }

    @POST
    @Blocking
    @AwaitsTeams
    public void cancel() {
        // and wait for nobody
    }
}
