// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Place;
import mixta.record.Source;
import mixta.record.Text;

/**
 * One survey of coca crops at a reference date, with the figures as they were published, or with
 * none yet. Its required fields are enough.
 */
@JsonDeserialize(builder = Survey.Builder.class)
public record Survey(
    /**
     * Identifier of the record, the same in every version and every file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * How many versions of the record each actor has issued. The record with the higher counters is
     * the newer one; clocks decide nothing. Required.
     */
    Map<String, Long> version,

    /**
     * The token of each actor's version that this one was made from, its own with it: only an actor
     * that has seen a version can state its token. Records that more than one actor may issue carry
     * tokens.
     */
    Map<String, String> seen,

    /**
     * The actor that issued this version and answers for it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String issuer,

    /**
     * When this version was issued. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Who may have the record and what may be done with it. Required. */
    Marking marking,

    /** True for an exercise: nothing in the record is real. */
    Boolean exercise,

    /** True if either side may issue the next version; otherwise only the issuer may. */
    Boolean joint,

    /** The reference numbers by which each side's own systems know the record. */
    List<Alias> aliases,

    /** Public or internal sources that the record rests on. */
    List<Source> sources,

    /** Why an optional field is absent, by its name. */
    Map<String, Absence> absent,

    /** Markings of optional fields that are marked higher than the record, by the field's name. */
    Map<String, Marking> markings,

    /** A system's own data, by namespace; kept and passed on unread. */
    Map<String, JsonNode> extensions,

    /** Title. Required. */
    Text title,

    /**
     * Who made it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** The territory that it covers. Required. */
    Place territory,

    /**
     * The date that the areas are stated for: usually 31 December. Required.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String referenceDate,

    /**
     * The method by which it was made. Required.
     * <p>MethodRef: the id of a Method.</p>
     */
    String method,

    /** Edition of the list of regions or zones, and how many it has: "24 zones (2024)". */
    String zoneList,

    /** Revision of the figures: 1 for those first published. */
    Long revision,

    /**
     * The survey whose figures this one revises.
     * <p>SurveyRef: the id of a Survey.</p>
     */
    String revises,

    /** Area under coca in the whole territory. */
    Figure total,

    /** Area by monitoring region. */
    List<RegionFigure> regions,

    /** True where the regions listed make up the whole territory. */
    Boolean complete,

    /** Area by administrative unit: department, province, municipality or district. */
    List<UnitFigure> units,

    /**
     * Area in protected areas, their buffer zones and indigenous territories: a part of the total,
     * counted apart.
     */
    List<LandFigure> lands,

    /**
     * The limits in force that its surplus is counted against.
     * <p>LimitRef: the id of a Limit.</p>
     */
    List<String> limits,

    /** Surplus above those limits in hectares, as published. */
    BigDecimal surplus,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Map<String, Long> version;
        private Map<String, String> seen;
        private String issuer;
        private String issued;
        private Marking marking;
        private Boolean exercise;
        private Boolean joint;
        private List<Alias> aliases;
        private List<Source> sources;
        private Map<String, Absence> absent;
        private Map<String, Marking> markings;
        private Map<String, JsonNode> extensions;
        private Text title;
        private String by;
        private Place territory;
        private String referenceDate;
        private String method;
        private String zoneList;
        private Long revision;
        private String revises;
        private Figure total;
        private List<RegionFigure> regions;
        private Boolean complete;
        private List<UnitFigure> units;
        private List<LandFigure> lands;
        private List<String> limits;
        private BigDecimal surplus;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(Map<String, Long> version) {
            this.version = version;
            return this;
        }

        public Builder seen(Map<String, String> seen) {
            this.seen = seen;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder exercise(Boolean exercise) {
            this.exercise = exercise;
            return this;
        }

        public Builder joint(Boolean joint) {
            this.joint = joint;
            return this;
        }

        public Builder aliases(List<Alias> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Builder absent(Map<String, Absence> absent) {
            this.absent = absent;
            return this;
        }

        public Builder markings(Map<String, Marking> markings) {
            this.markings = markings;
            return this;
        }

        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder territory(Place territory) {
            this.territory = territory;
            return this;
        }

        public Builder referenceDate(String referenceDate) {
            this.referenceDate = referenceDate;
            return this;
        }

        public Builder method(String method) {
            this.method = method;
            return this;
        }

        public Builder zoneList(String zoneList) {
            this.zoneList = zoneList;
            return this;
        }

        public Builder revision(Long revision) {
            this.revision = revision;
            return this;
        }

        public Builder revises(String revises) {
            this.revises = revises;
            return this;
        }

        public Builder total(Figure total) {
            this.total = total;
            return this;
        }

        public Builder regions(List<RegionFigure> regions) {
            this.regions = regions;
            return this;
        }

        public Builder complete(Boolean complete) {
            this.complete = complete;
            return this;
        }

        public Builder units(List<UnitFigure> units) {
            this.units = units;
            return this;
        }

        public Builder lands(List<LandFigure> lands) {
            this.lands = lands;
            return this;
        }

        public Builder limits(List<String> limits) {
            this.limits = limits;
            return this;
        }

        public Builder surplus(BigDecimal surplus) {
            this.surplus = surplus;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Survey build() {
            return new Survey(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, title, by, territory, referenceDate, method, zoneList,
                revision, revises, total, regions, complete, units, lands, limits, surplus, newer);
        }
    }
}
