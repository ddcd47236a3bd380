// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The area of one monitoring region. */
@JsonDeserialize(builder = RegionFigure.Builder.class)
public record RegionFigure(
    /**
     * The region. Required.
     * <p>Codes: {@link mixta.crops.Region}.</p>
     */
    String region,

    /**
     * The departments that it takes in. Without them it cannot be set against the limits of the
     * law.
     * <p>Codes: {@link mixta.record.Subdivision}.</p>
     */
    List<String> departments,

    /** Its area. Required. */
    Figure figure,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String region;
        private List<String> departments;
        private Figure figure;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder region(String region) {
            this.region = region;
            return this;
        }

        public Builder departments(List<String> departments) {
            this.departments = departments;
            return this;
        }

        public Builder figure(Figure figure) {
            this.figure = figure;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public RegionFigure build() {
            return new RegionFigure(
                region, departments, figure, newer);
        }
    }
}
