package org.hotline.gateway.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.exchange.ExchangeEditing;
import org.hotline.gateway.exchange.ExchangeReading;
import org.hotline.gateway.exchange.TelephoneExchange;
import org.hotline.gateway.exchange.WatchedExchange;
import org.hotline.kit.api.Problems;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The telephone exchanges that are listened to. */
@Path("/v1/telephone-exchanges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(
        name = "telephone exchanges",
        description = "Telephone exchanges (Asterisk) that tell of calls as they happen, by ARI.")
class TelephoneExchangeResource {

    private final ExchangeEditing editing;
    private final ExchangeReading reading;
    private final Clock clock;

    TelephoneExchangeResource(ExchangeEditing editing, ExchangeReading reading, Clock clock) {
        this.editing = editing;
        this.reading = reading;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List the telephone exchanges that are listened to",
            description = "Lists each with how it goes with it, oldest first and without what opens it.")
    public Page<TelephoneExchangeView> list(@BeanParam @Valid PageQuery page) {
        List<WatchedExchange> rows = reading.list(page.afterId(), page.wanted());
        return Page.of(
                        rows,
                        page.limit(),
                        last -> Cursor.encode(last.exchange().id().toString()))
                .map(TelephoneExchangeView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a telephone exchange",
            description = "A telephone exchange and how it goes with it: its state, since when nobody has heard it, how"
                    + " many calls are in progress, how many events were passed over, and what was wrong last. Its ETag"
                    + " is the version that a change has to name.")
    @Problems("404 telephone-exchange-not-found")
    public RestResponse<TelephoneExchangeView> get(@PathParam("id") UUID id) {
        return TelephoneExchangeView.answer(reading.get(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a telephone exchange",
            description = "It is listened to within seconds. Its address has to lead to an origin that the deployment"
                    + " names. The account of its calls belongs to the integration, or to the exchange. The password is"
                    + " kept under seal, and never shown.")
    @Problems({"409 telephone-exchange-known", "409 account-taken", "422 telephone-exchange-invalid"})
    public RestResponse<TelephoneExchangeView> add(@Valid @NotNull TelephoneExchangeRequest request) {
        UUID id = Ids.next();
        editing.add(new TelephoneExchange(id, request.toSettings(id), 1, clock.instant()), request.password());
        return TelephoneExchangeView.created(reading.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a telephone exchange",
            description = "Replaces what is said of an exchange, and connects anew. A password that is not given stays"
                    + " what it is, unless address or user change.")
    @Problems({
        "404 telephone-exchange-not-found",
        "409 telephone-exchange-known",
        "409 account-taken",
        "422 telephone-exchange-invalid",
        "428 version-required"
    })
    public RestResponse<TelephoneExchangeView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TelephoneExchangeRequest request) {
        editing.change(id, request.toSettings(id), request.password(), actual -> Version.require(ifMatch, actual));
        return TelephoneExchangeView.answer(reading.get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Remove a telephone exchange",
            description = "It is not listened to any more; calls that were in progress end with what is known of them.")
    @Problems("404 telephone-exchange-not-found")
    public void remove(@PathParam("id") UUID id) {
        editing.remove(id);
    }
}
