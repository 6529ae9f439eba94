package dev.vantage.training.data;

import dev.vantage.model.link.Categories;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.network.SchemaGraph;
import dev.vantage.model.schema.Schema;

/**
 * A database under one set of names: a data set's own names in words, or names split from the identifiers.
 *
 * @param name of the database and of the set of names
 * @param texts of the items and the categories
 */
public record DatabaseView(String name, Schema schema, SchemaGraph graph, Categories categories, ItemTexts texts) {}
