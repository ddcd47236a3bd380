// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Text;

/** What a method means by a class. */
@JsonDeserialize(builder = ClassDefinition.Builder.class)
@JsonPropertyOrder({
    "class", "definition", "counted"
})
public record ClassDefinition(
    /**
     * The class. Required.
     * <p>Codes: {@link mixta.crops.Class}.</p>
     */
    @JsonProperty("class") String class_,

    /** What belongs to it. Required. */
    Text definition,

    /** True where its area is part of the published figure. */
    Boolean counted,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String class_;
        private Text definition;
        private Boolean counted;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        @JsonProperty("class") public Builder class_(String class_) {
            this.class_ = class_;
            return this;
        }

        public Builder definition(Text definition) {
            this.definition = definition;
            return this;
        }

        public Builder counted(Boolean counted) {
            this.counted = counted;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public ClassDefinition build() {
            return new ClassDefinition(
                class_, definition, counted, newer);
        }
    }
}
