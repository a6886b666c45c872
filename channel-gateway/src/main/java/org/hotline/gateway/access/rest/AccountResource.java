package org.hotline.gateway.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwner;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.access.AccountReading;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** Which integration a channel account belongs to. */
@Path("/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "accounts", description = "Which integration a channel account belongs to.")
class AccountResource {

    private final AccountOwning owning;
    private final AccountReading reading;

    AccountResource(AccountOwning owning, AccountReading reading) {
        this.owning = owning;
        this.reading = reading;
    }

    record AccountOwnerRequest(
            @NotNull Channel channel,
            @NotBlank @Size(max = 255) String account,
            @Nullable UUID integration) {}

    /** An account and its integration. */
    record AccountView(Channel channel, String account, UUID integration, Instant ownedSince) {

        static AccountView of(AccountOwner owner) {
            return new AccountView(
                    owner.name().channel(), owner.name().account(), owner.integration(), owner.ownedSince());
        }
    }

    @GET
    @Operation(
            summary = "List the accounts that belong to integrations",
            description = "Lists each with the integration that it belongs to, by channel and account.")
    public Page<AccountView> list(@BeanParam @Valid PageQuery page) {
        AccountName after = page.after(2, values -> new AccountName(Channel.valueOf(values.get(0)), values.get(1)));
        return Page.of(
                        reading.list(after, page.wanted()),
                        page.limit(),
                        last -> Cursor.encode(
                                last.name().channel().name(), last.name().account()))
                .map(AccountView::of);
    }

    @PUT
    @Path("owner")
    @Operation(
            summary = "Give an account to an integration",
            description =
                    "From now on the account, with all that was ever said on it, belongs to the integration and to"
                            + " no other; without one, to whichever hands in next.")
    public void give(@Valid @NotNull AccountOwnerRequest request) {
        owning.give(AccountName.of(request.channel(), request.account()), request.integration());
    }
}
