package org.hotline.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many connections may be open; one too many takes the place of the one on which nothing was asked for the longest time. */
@ConfigMapping(prefix = "hotline.connections")
interface ConnectionSettings {

    @WithDefault("2000")
    int most();

    /** Of these, those from one address, which may be that of a proxy for many. */
    @WithDefault("1000")
    int perPeer();
}
