package news.verbatim.acceptance.probe.ejb;

@jakarta.ejb.Stateless
public class EjbProbe {}
