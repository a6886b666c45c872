package org.hotline.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much may be sent, how fast, and how much of it at the same time. */
@ConfigMapping(prefix = "hotline.body")
interface BodySettings {

    /** The longest body of a request whose address has no limit of its own. */
    @WithDefault("1M")
    MemorySize most();

    /** Limits of addresses and of all that is below them, such as {@code hotline.body.at."/v1/surveys"=64K}. */
    Map<String, MemorySize> at();

    /** Bytes of all bodies that are being taken in at the same time. */
    @WithDefault("128M")
    MemorySize inFlight();

    /** Bytes of these that one peer may use; four thirds of the largest body at least. */
    @WithDefault("96M")
    MemorySize perPeer();

    /** Bytes of these that one caller may use for more than one body; others may come from the same address. */
    @WithDefault("48M")
    MemorySize perCaller();

    /** Bytes of all bodies that are being taken in at the same time from those who need not be known. */
    @WithDefault("16M")
    MemorySize ofStrangers();

    /** Bodies for whose parts a thread waits at the same time, since they are too long to be waited for before. */
    @WithDefault("64")
    long longAtOnce();

    /** Of these, those of one caller. */
    @WithDefault("32")
    long longPerCaller();

    /** Addresses of which the resource keeps nothing in memory, so that only the beginning of what arrives counts here. */
    Optional<List<String>> spooled();

    /** How long a body may take however slowly it comes. */
    @WithDefault("30S")
    Duration patience();

    /** Bytes that have to arrive in each second beyond that. */
    @WithDefault("16K")
    MemorySize perSecond();
}
