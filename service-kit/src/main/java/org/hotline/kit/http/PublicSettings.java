package org.hotline.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How often everybody may ask what needs no signing in. */
@ConfigMapping(prefix = "hotline.public")
interface PublicSettings {

    /** Addresses that everybody may ask, with all that is below them. */
    Optional<List<String>> paths();

    /** Those of them behind which only a token opens. */
    Optional<List<String>> secrets();

    /** Calls that one peer, or one token, may make at once. */
    @WithDefault("600")
    long burst();

    /** Calls that it may make in each second after that. */
    @WithDefault("100")
    long perSecond();

    /** Forms that one peer may send at once to what needs no token. */
    @WithDefault("30")
    long forms();

    /** Forms that it may send in each minute after that. */
    @WithDefault("10")
    long formsPerMinute();

    /** Tokens that one peer may get wrong at once. */
    @WithDefault("10")
    long guesses();

    /** Tokens that it may get wrong in each minute after that. */
    @WithDefault("10")
    long guessesPerMinute();
}
