package org.hotline.gateway.exchange.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.exchange.TelephoneExchange.ExchangeSettings;
import org.jspecify.annotations.Nullable;

/**
 * A telephone exchange that speaks ARI.
 *
 * @param integration whose the account is to be; the exchange is an integration of its own without
 */
record TelephoneExchangeRequest(
        @NotBlank @Size(max = 255) String account,
        @Nullable UUID integration,

        @NotNull @Size(max = 500) @Pattern(regexp = "https?://[A-Za-z0-9.:\\[\\]_-]+(/[A-Za-z0-9._~/-]*)?")
        String address,

        @Nullable @Size(max = 80) @Pattern(regexp = "[A-Za-z0-9._-]+")
        String application,

        @NotNull @Size(max = 255) @Pattern(regexp = "[^:\\x00-\\x1f\\x7f]+")
        String user,

        @Nullable @Size(min = 1, max = 1000) String password,

        @Nullable @Size(max = 50) List<@NotNull @Size(max = 80) @Pattern(regexp = "[A-Za-z0-9._+-]+") String> trunks,

        @Nullable Boolean enabled) {

    /** Of the exchange of that id. */
    ExchangeSettings toSettings(UUID id) {
        return new ExchangeSettings(
                AccountName.of(Channel.VOICE, account.strip()).account(),
                requireNonNullElse(integration, id),
                address.replaceAll("/+$", ""),
                requireNonNullElse(application, "hotline"),
                user,
                requireNonNullElse(trunks, List.of()),
                requireNonNullElse(enabled, true));
    }
}
