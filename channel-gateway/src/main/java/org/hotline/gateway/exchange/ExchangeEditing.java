package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.exchange.TelephoneExchange.ExchangeSettings;
import org.hotline.gateway.exchange.TelephoneExchangeTable.SealedExchange;
import org.hotline.kit.security.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Connects telephone exchanges, and lets go of them. No account is taken from whom it belongs to (ADR 17). */
@ApplicationScoped
@Transactional
public class ExchangeEditing {

    private final TelephoneExchangeTable exchanges;
    private final ExchangeProgressTable progress;
    private final ExchangeRules rules;
    private final AccountOwning owning;
    private final SealedTexts seal;

    ExchangeEditing(
            TelephoneExchangeTable exchanges,
            ExchangeProgressTable progress,
            ExchangeRules rules,
            AccountOwning owning,
            SealedTexts seal) {
        this.exchanges = exchanges;
        this.progress = progress;
        this.rules = rules;
        this.owning = owning;
        this.seal = seal;
    }

    public void add(TelephoneExchange exchange, @Nullable String password) {
        String checked = rules.check(exchange.settings(), password);
        if (!exchanges.add(new SealedExchange(exchange, seal.seal(checked, exchange.id())))) {
            throw ExchangeProblem.known();
        }
        progress.add(exchange.id());
        owning.bind(exchange.settings().accountName(), exchange.settings().integration());
    }

    /**
     * A password that is not given stays what it is, as long as it goes where it went.
     *
     * @param basedOn refuses a version that is not the one that was read
     */
    public void change(UUID id, ExchangeSettings settings, @Nullable String given, LongConsumer basedOn) {
        progress.lock(id);
        SealedExchange held = exchanges.hold(id).orElseThrow(() -> ExchangeProblem.notFound(id));
        basedOn.accept(held.exchange().version());
        boolean kept = given == null && settings.isTrustedLike(held.exchange().settings());
        String password =
                rules.check(settings, kept ? seal.open(held.password(), id).orElse(null) : given);
        TelephoneExchange changed = held.exchange().changedTo(settings);
        if (exchanges.isTaken(changed)) {
            throw ExchangeProblem.known();
        }
        exchanges.save(new SealedExchange(changed, seal.seal(password, id)));
        owning.bind(settings.accountName(), settings.integration());
    }

    /** What was told stays here. */
    public void remove(UUID id) {
        progress.lock(id);
        if (!exchanges.retire(id)) {
            throw ExchangeProblem.notFound(id);
        }
    }
}
