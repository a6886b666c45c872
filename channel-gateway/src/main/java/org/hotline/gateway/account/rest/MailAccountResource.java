package org.hotline.gateway.account.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.account.MailAccountFinding;
import org.hotline.gateway.account.MailAccountReading;
import org.hotline.gateway.account.MailAccountSetting;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.staff.AwaitsTeams;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;

/** What the mailboxes of ours are like. */
@Path("/v1/accounts/mail")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WATCHERS)
@Tag(name = "mail accounts", description = "What is taken for each mailbox of ours, and how it speaks.")
class MailAccountResource {

    private static final String ADDRESS =
            "A mailbox of ours, or @domain for all those of a domain that have no account of their own.";

    private final MailAccountSetting setting;
    private final MailAccountReading reading;
    private final MailAccountFinding finding;

    MailAccountResource(MailAccountSetting setting, MailAccountReading reading, MailAccountFinding finding) {
        this.setting = setting;
        this.reading = reading;
        this.finding = finding;
    }

    @GET
    @Operation(
            summary = "List the mail accounts",
            description = "Lists what was said of mailboxes of ours, by address.")
    public Page<MailAccountView> list(@BeanParam @Valid PageQuery page) {
        String after = page.after(1, values -> values.get(0));
        return Page.of(reading.list(after, page.wanted()), page.limit(), last -> Cursor.encode(last.address()))
                .map(MailAccountView::of);
    }

    @GET
    @Path("{address}")
    @Operation(summary = "Read a mail account", description = "What was said of a mailbox of ours.")
    @Problems("404 mail-account-not-found")
    public MailAccountView get(@Parameter(description = ADDRESS) @PathParam("address") String address) {
        return MailAccountView.of(reading.get(address));
    }

    @PUT
    @AwaitsTeams
    @Path("{address}")
    @Operation(
            summary = "Set a mail account",
            description =
                    "From now on, on other instances within seconds, mail is taken for it, and it speaks as it is told here."
                            + " As soon as a domain has an account, mail servers are refused all mailboxes of that domain"
                            + " that have none (550 5.1.1), unless @domain is an account itself. Tickets that mail to it opens go to"
                            + " `team`, the first line unless one is given, with `priority`.")
    @Problems("422 unknown-team")
    public MailAccountView set(
            @Parameter(description = ADDRESS) @PathParam("address") String address,
            @Valid @NotNull MailAccountRequest request) {
        setting.set(request.toAccount(address));
        finding.refresh();
        return get(address);
    }

    @DELETE
    @Path("{address}")
    @Operation(
            summary = "Remove a mail account",
            description = "Nothing is said of it any more; what was taken and sent stays.")
    @Problems("404 mail-account-not-found")
    public void remove(@Parameter(description = ADDRESS) @PathParam("address") String address) {
        setting.remove(address);
        finding.refresh();
    }
}
