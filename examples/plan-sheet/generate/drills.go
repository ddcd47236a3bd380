package main

import (
	"strings"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// drill is an invented action.
type drill struct {
	area   plan.Area
	text   record.Text
	due    record.When
	bo, pe record.Actor
}

func (d drill) action(p *plan.Plan, key string) *plan.Action {
	a := &plan.Action{Header: invented(p.Issuer, "action", key, p.Issued, p.Marking)}
	a.Plan, a.Area, a.Due = record.PlanRef(p.ID), d.area, d.due
	a.Text = record.Text{ES: sentence(d.text.ES, "simulacro"), EN: sentence(d.text.EN, "exercise")}
	a.Responsible = []plan.Responsible{{Side: record.BO, Agency: d.bo}, {Side: record.PE, Agency: d.pe}}
	return a
}

// sentence begins a text with a capital, and ends it with what it is of.
func sentence(text, of string) string {
	return strings.ToUpper(text[:1]) + strings.TrimSuffix(text[1:], ".") + " (" + of + ")."
}

var drills = []drill{
	{plan.AreaControl, record.Text{ES: "compartir el calendario de patrullajes lacustres.", EN: "share the calendar of patrols on the lake."}, "2022-12", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaControl, record.Text{ES: "acordar los puntos de encuentro en el río Suches.", EN: "agree on the meeting points on the river Suches."}, "2022-Q4", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaControl, record.Text{ES: "probar el enlace de radio entre puestos fronterizos.", EN: "test the radio link between border posts."}, "2023-01-31", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaControl, record.Text{ES: "comparar los formularios de incautación.", EN: "compare the forms for seizures."}, "2023-02", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaControl, record.Text{ES: "ensayar la transferencia de una traza aérea.", EN: "rehearse the handover of an air track."}, "2023-Q1", "BO-COSDEA", "PE-CODA"},
	{plan.AreaControl, record.Text{ES: "intercambiar las frecuencias de coordinación aérea.", EN: "exchange the frequencies for air coordination."}, "2023-03-15", "BO-COSDEA", "PE-CODA"},
	{plan.AreaControl, record.Text{ES: "revisar el protocolo de llamadas del CERIAN.", EN: "review the call protocol of CERIAN."}, "2023-Q2", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaControl, record.Text{ES: "capacitar a operadores de escáneres.", EN: "train the operators of scanners."}, "2023-04", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaControl, record.Text{ES: "publicar un glosario bilingüe de precursores.", EN: "publish a bilingual glossary of precursors."}, "2023-05", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaControl, record.Text{ES: "contrastar los registros de sustancias químicas.", EN: "compare the registers of chemicals."}, "2023-Q2", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaControl, record.Text{ES: "medir el tiempo de respuesta a una alerta.", EN: "measure the time it takes to answer an alert."}, "2023-06-30", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaControl, record.Text{ES: "ensayar una operación simultánea sin medios reales.", EN: "rehearse a simultaneous operation without real means."}, "2023-07", "BO-FELCN", "PE-DIRANDRO"},
	{plan.AreaDevelopment, record.Text{ES: "comparar los costos de una hectárea de café.", EN: "compare the cost of a hectare of coffee."}, "2022-12", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaDevelopment, record.Text{ES: "visitar un vivero comunal.", EN: "visit a communal nursery."}, "2023-02", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaDevelopment, record.Text{ES: "intercambiar variedades de cacao.", EN: "exchange varieties of cacao."}, "2023-Q1", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaDevelopment, record.Text{ES: "acordar un indicador de ingreso familiar.", EN: "agree on an indicator of family income."}, "2023-04", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaDevelopment, record.Text{ES: "comparar los métodos de verificación en campo.", EN: "compare the methods of field verification."}, "2023-Q2", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaDevelopment, record.Text{ES: "trazar un mapa de caminos vecinales.", EN: "draw a map of local roads."}, "2023-06", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaDevelopment, record.Text{ES: "reunir a productores de ambos lados.", EN: "bring producers of both sides together."}, "2023-08-31", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaPrevention, record.Text{ES: "comparar las encuestas escolares.", EN: "compare the school surveys."}, "2022-12", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaPrevention, record.Text{ES: "traducir un manual al aimara y al quechua.", EN: "translate a handbook into Aymara and Quechua."}, "2023-Q1", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaPrevention, record.Text{ES: "capacitar a docentes de municipios fronterizos.", EN: "train teachers of border municipalities."}, "2023-05", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaPrevention, record.Text{ES: "difundir una línea telefónica de orientación.", EN: "make a helpline known."}, "2023-Q2", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaRehabilitation, record.Text{ES: "comparar los protocolos de atención.", EN: "compare the protocols of care."}, "2023-02", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaRehabilitation, record.Text{ES: "elaborar un directorio de centros.", EN: "draw up a directory of centres."}, "2023-Q2", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaRehabilitation, record.Text{ES: "acordar una ficha de derivación.", EN: "agree on a referral form."}, "2023-06", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaRelatedCrimes, record.Text{ES: "comparar las tipologías de transporte de efectivo.", EN: "compare the typologies of cash transport."}, "2023-01", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaRelatedCrimes, record.Text{ES: "ensayar un pedido de información financiera.", EN: "rehearse a request for financial information."}, "2023-Q2", "BO-VDSSC", "PE-DEVIDA"},
	{plan.AreaRelatedCrimes, record.Text{ES: "contrastar los plazos de la pérdida de dominio.", EN: "compare the time limits for loss of ownership."}, "2023-07", "BO-VDSSC", "PE-DEVIDA"},
}
