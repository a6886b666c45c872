package org.hotline.gateway.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.PlainText;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who signed in may do: on which channel accounts, and what for. An integration has those that belong to it,
 * a key of it perhaps only some of them.
 *
 * @param everywhere on every account, whomever it belongs to
 * @param accounts to which a key is bound; no bounds when there are none
 * @param scopes of a key; none are missing when there are none
 */
public record Access(
        Caller caller,
        boolean everywhere,
        @Nullable Set<String> accounts,
        @Nullable Set<ApiKeyScope> scopes) {

    private static final Access MAIL_SERVERS = new Access(
            new Caller(Ids.of("smtp:mail servers"), "smtp", "mail servers", Set.of(), null), true, null, null);

    private static final Access OWN_FORM =
            new Access(new Caller(Ids.of("web:own form"), "web", "own form", Set.of(), null), true, null, null);

    private static final Access MESSENGERS =
            new Access(new Caller(Ids.of("messengers"), "messengers", "messengers", Set.of(), null), true, null, null);
    private static final Access OWN_CHAT =
            new Access(new Caller(Ids.of("web:own chat"), "web", "own chat", Set.of(), null), true, null, null);

    /** By a token: all that is the caller's own, or everything. */
    public static Access of(Caller caller) {
        return new Access(caller, caller.isAdmin(), null, null);
    }

    /** By a key. */
    public static Access by(ApiKey key) {
        Caller caller = Caller.integration(key.integration(), key.name());
        List<String> accounts = key.accounts();
        List<ApiKeyScope> scopes = key.scopes();
        return new Access(
                caller,
                false,
                accounts == null ? null : inEveryForm(accounts),
                scopes == null ? null : Set.copyOf(scopes));
    }

    /** By what is signed for an account alone, such as a webhook of that name. */
    public static Access on(AccountName account, UUID integration, String name) {
        return new Access(Caller.integration(integration, name), false, Set.of(account.account()), null);
    }

    /** Mail servers have no token; what they hand in for mailboxes of ours belongs to this caller. */
    public static Access ofMailServers() {
        return MAIL_SERVERS;
    }

    /** Whoever fills in our own form has no token; what he says belongs to this caller. */
    public static Access ofOwnForm() {
        return OWN_FORM;
    }

    /** Nor have those who push what people say by messengers of ours. */
    public static Access ofMessengers() {
        return MESSENGERS;
    }

    /** Nor has whoever talks in our own chat. */
    public static Access ofOwnChat() {
        return OWN_CHAT;
    }

    /** As they are written, and as mailboxes are compared. */
    private static Set<String> inEveryForm(List<String> accounts) {
        Set<String> forms = new HashSet<>();
        accounts.forEach(
                account -> forms.addAll(List.of(PlainText.oneLine(account), OwnMailboxes.normalised(account))));
        return forms;
    }

    public UUID id() {
        return caller.id();
    }

    /** Whether its bounds leave room for the account. */
    public boolean reaches(String account) {
        return accounts == null || accounts.contains(account);
    }

    /** Of an account, what was handed in by somebody: all that is on its own, on one of nobody what it handed in itself. */
    public boolean covers(String account, @Nullable AccountOwner owner, UUID createdBy) {
        return covers(account, owner == null ? createdBy : owner.integration());
    }

    /** An account that belongs to an integration, and all that is on it. */
    public boolean covers(String account, UUID owner) {
        return everywhere || (reaches(account) && id().equals(owner));
    }

    public boolean has(ApiKeyScope scope) {
        return scopes == null || scopes.contains(scope);
    }

    /** The same, provided that it is good for this. */
    public Access requiring(ApiKeyScope scope) {
        if (!has(scope)) {
            throw AccessProblem.outOfScope(scope);
        }
        return this;
    }
}
