// The DNS editor of Birch Host: opens and closes the form, shows the fields that a type has,
// searches the table and asks before a record is deleted.
(() => {
  const panel = document.getElementById("record-panel");
  if (!panel) return;

  const byId = (id) => document.getElementById(id);
  const form = byId("record-form");
  const type = byId("record-type");
  const line = byId("record-value");
  const text = byId("record-text");

  /** Shows the fields of the chosen type. What is hidden is not sent. */
  function showFields() {
    const chosen = type.selectedOptions[0];
    const fields = chosen.dataset.fields.split(" ");
    for (const field of ["priority", "weight", "port"]) {
      const shown = fields.includes(field);
      byId(`field-${field}`).hidden = !shown;
      byId(`record-${field}`).disabled = !shown;
    }
    byId("record-numbers").hidden = fields.every((field) => field === "");
    const isText = chosen.value === "TXT";
    line.hidden = line.disabled = isText;
    text.hidden = text.disabled = !isText;
    const label = byId("record-value-label");
    label.textContent = chosen.dataset.label;
    label.htmlFor = isText ? "record-text" : "record-value";
    byId("record-value-hint").textContent = chosen.dataset.hint;
  }

  /** Takes away what an earlier attempt left. */
  function forgetErrors() {
    for (const sentence of form.querySelectorAll(".error, .alert")) sentence.remove();
    for (const field of form.querySelectorAll("[aria-invalid]")) {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
    }
  }

  function open(title, id, record) {
    forgetErrors();
    byId("record-panel-title").textContent = title;
    byId("record-id").value = id;
    type.value = record.type;
    showFields();
    byId("record-host").value = record.host;
    line.value = record.type === "TXT" ? "" : record.value;
    text.value = record.type === "TXT" ? record.value : "";
    for (const field of ["priority", "weight", "port"])
      byId(`record-${field}`).value = record[field];
    chooseTtl(record.ttl);
    panel.hidden = false;
    panel.scrollIntoView({ block: "nearest" });
    byId(id ? "record-host" : "record-type").focus();
  }

  /** A record may have a TTL that is none of the choices; it can keep it. */
  function chooseTtl(seconds) {
    const ttl = byId("record-ttl");
    ttl.querySelector("option[data-own]")?.remove();
    if (![...ttl.options].some((option) => option.value === seconds)) {
      const own = new Option(seconds === "1" ? "1 second" : `${seconds} seconds`, seconds);
      own.dataset.own = "";
      ttl.prepend(own);
    }
    ttl.value = seconds;
  }

  const empty = { type: "A", host: "", value: "", priority: "", weight: "", port: "", ttl: "3600" };

  type.addEventListener("change", showFields);
  type.addEventListener("input", showFields);
  byId("add-record").addEventListener("click", () => open("New record", "", empty));
  byId("record-cancel").addEventListener("click", () => {
    panel.hidden = true;
    forgetErrors();
    form.reset();
    showFields();
  });

  const dialog = byId("delete-dialog");
  byId("delete-cancel").addEventListener("click", () => dialog.close());
  byId("dns-records").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const row = button?.closest("tr");
    if (!row) return;
    const record = JSON.parse(row.dataset.record);
    if (button.classList.contains("edit")) open("Edit record", row.dataset.id, record);
    if (button.classList.contains("delete")) {
      byId("delete-id").value = row.dataset.id;
      byId("delete-what").textContent = `${record.type}  ${record.host}  ${record.value}`;
      dialog.showModal();
    }
  });

  byId("record-search").addEventListener("input", (event) => {
    const wanted = event.target.value.trim().toLowerCase();
    let shown = 0;
    for (const row of document.querySelectorAll("#dns-records tbody tr")) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) shown += 1;
    }
    byId("no-match").hidden = shown > 0;
  });
})();
