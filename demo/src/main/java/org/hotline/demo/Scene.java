package org.hotline.demo;

/** One part of the story of the demonstration. */
interface Scene {

    /** What happens, in one line. */
    String title();

    void play(Stage stage);
}
