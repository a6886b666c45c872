package org.hotline.kit.test;

import java.nio.file.Path;

/** All modules of this project. */
class HouseTest extends HouseConventions {

    HouseTest() {
        super(Path.of(".."));
    }
}
