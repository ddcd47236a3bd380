// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The area in protected, buffer or indigenous land. */
@JsonDeserialize(builder = LandFigure.Builder.class)
public record LandFigure(
    /** The kind of land. Required. */
    LandKind land,

    /**
     * The protected area, where the figure is for one.
     * <p>Codes: {@link mixta.crops.ProtectedArea}.</p>
     */
    String protectedArea,

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
        private LandKind land;
        private String protectedArea;
        private Figure figure;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder land(LandKind land) {
            this.land = land;
            return this;
        }

        public Builder protectedArea(String protectedArea) {
            this.protectedArea = protectedArea;
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

        public LandFigure build() {
            return new LandFigure(
                land, protectedArea, figure, newer);
        }
    }
}
