package dev.vantage.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.checkpoint.ModelConfig;
import org.junit.jupiter.api.Test;

class RelationTest {

    @Test
    void aConfigurationCountsAllRelations() {
        assertThat(ModelConfig.mini().relations()).isEqualTo(Relation.COUNT);
        assertThat(ModelConfig.tiny().relations()).isEqualTo(Relation.COUNT);
    }
}
