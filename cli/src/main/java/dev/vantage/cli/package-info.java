/**
 * The {@code vantage} command. Every subcommand is a class that picocli fills; what it does, it does over plain JDBC or
 * through the public classes of eval and training. Nothing here is of use to another module.
 */
@NullMarked
package dev.vantage.cli;

import org.jspecify.annotations.NullMarked;
