// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

/**
 * What a statistic counts or measures.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class StatisticIndicator {
    /**
     * Area under coca.
     * <p lang="es">Superficie con cultivos de coca.</p>
     */
    public static final String CROPS_COCA_AREA = "crops.coca-area";

    /**
     * Coca reduced (rationalised or eradicated).
     * <p lang="es">Coca reducida (racionalizada o erradicada).</p>
     */
    public static final String CROPS_COCA_REDUCTION = "crops.coca-reduction";

    /**
     * Potential production of coca leaf.
     * <p lang="es">Producción potencial de hoja de coca.</p>
     */
    public static final String CROPS_COCA_LEAF_PRODUCTION = "crops.coca-leaf-production";

    /**
     * Potential production of cocaine.
     * <p lang="es">Producción potencial de cocaína.</p>
     */
    public static final String CROPS_COCAINE_PRODUCTION = "crops.cocaine-production";

    /**
     * Price of coca leaf.
     * <p lang="es">Precio de la hoja de coca.</p>
     */
    public static final String PRICES_COCA_LEAF = "prices.coca-leaf";

    /**
     * Value of coca leaf production.
     * <p lang="es">Valor de la producción de hoja de coca.</p>
     */
    public static final String PRICES_COCA_LEAF_VALUE = "prices.coca-leaf-value";

    /**
     * Share of people who used in the last year.
     * <p lang="es">Prevalencia de consumo en el último año.</p>
     */
    public static final String DEMAND_PREVALENCE_YEAR = "demand.prevalence-year";

    /**
     * People in treatment.
     * <p lang="es">Personas en tratamiento.</p>
     */
    public static final String DEMAND_IN_TREATMENT = "demand.in-treatment";

    /**
     * People reached by prevention.
     * <p lang="es">Personas alcanzadas por acciones de prevención.</p>
     */
    public static final String DEMAND_PREVENTION_REACHED = "demand.prevention-reached";

    /**
     * Families in alternative development.
     * <p lang="es">Familias en desarrollo alternativo.</p>
     */
    public static final String DEVELOPMENT_FAMILIES = "development.families";

    /**
     * Area of alternative crops.
     * <p lang="es">Superficie de cultivos alternativos.</p>
     */
    public static final String DEVELOPMENT_CROPS_AREA = "development.crops-area";

    /**
     * Suspicious transaction reports.
     * <p lang="es">Reportes de operaciones sospechosas.</p>
     */
    public static final String ASSETS_SUSPICIOUS_REPORTS = "assets.suspicious-reports";

    /**
     * Value of assets forfeited.
     * <p lang="es">Valor de los bienes con pérdida o extinción de dominio.</p>
     */
    public static final String ASSETS_FORFEITED = "assets.forfeited";

    /**
     * Cocaine seized.
     * <p lang="es">Cocaína incautada.</p>
     */
    public static final String SUPPLY_COCAINE_SEIZED = "supply.cocaine-seized";

    /**
     * Aircraft seized.
     * <p lang="es">Aeronaves incautadas.</p>
     */
    public static final String SUPPLY_AIRCRAFT_SEIZED = "supply.aircraft-seized";

    /**
     * Clandestine airstrips put out of use.
     * <p lang="es">Pistas clandestinas inhabilitadas.</p>
     */
    public static final String SUPPLY_AIRSTRIPS_DESTROYED = "supply.airstrips-destroyed";

    /**
     * Laboratories destroyed.
     * <p lang="es">Laboratorios destruidos.</p>
     */
    public static final String SUPPLY_LABORATORIES_DESTROYED = "supply.laboratories-destroyed";

    /**
     * Persons arrested.
     * <p lang="es">Personas aprehendidas o detenidas.</p>
     */
    public static final String SUPPLY_PERSONS_ARRESTED = "supply.persons-arrested";

    private StatisticIndicator() {}
}
