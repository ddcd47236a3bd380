// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A place on the ground: by name, administrative unit, position or area, as far as it is known, at
 * least one of these.
 */
@JsonDeserialize(builder = Place.Builder.class)
public record Place(
    /** Name, as the people there use it. */
    String name,

    /**
     * Country (ISO 3166-1).
     * <p>Codes: {@link mixta.record.Country}.</p>
     */
    String country,

    /**
     * Department or region (ISO 3166-2).
     * <p>Codes: {@link mixta.record.Subdivision}.</p>
     */
    String subdivision,

    /**
     * Municipality, province or district, by scheme and code.
     * <p>AdminUnit: an administrative unit by the scheme and code of a statistics office:
     * "INE-BO:020701" is the municipality of Apolo, "INEI:211210" the district of San Pedro de
     * Putina Punco. A code is text: those of Bolivia begin with 0. INEI and RENIEC number the same
     * districts differently.</p>
     */
    String unit,

    /** Position. */
    Point point,

    /** Area. */
    MultiPolygon area,

    /** How far the true position may lie from the stated one, in metres (95 %). */
    BigDecimal accuracy,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String name;
        private String country;
        private String subdivision;
        private String unit;
        private Point point;
        private MultiPolygon area;
        private BigDecimal accuracy;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder country(String country) {
            this.country = country;
            return this;
        }

        public Builder subdivision(String subdivision) {
            this.subdivision = subdivision;
            return this;
        }

        public Builder unit(String unit) {
            this.unit = unit;
            return this;
        }

        public Builder point(Point point) {
            this.point = point;
            return this;
        }

        public Builder area(MultiPolygon area) {
            this.area = area;
            return this;
        }

        public Builder accuracy(BigDecimal accuracy) {
            this.accuracy = accuracy;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Place build() {
            return new Place(
                name, country, subdivision, unit, point, area, accuracy, newer);
        }
    }
}
