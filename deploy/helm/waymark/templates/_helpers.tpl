{{- define "waymark.labels" -}}
app.kubernetes.io/name: waymark
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "waymark.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{/* What every process is told. */}}
{{- define "waymark.environment" -}}
- {name: WAYMARK_VAR_DIR, value: /srv/waymark/var}
- {name: WAYMARK_GATEWAY_HOST, value: 0.0.0.0}
- {name: WAYMARK_SYNC_EVERY_HOURS, value: "0"}
- {name: WAYMARK_RASA_ADDRESS, value: "http://{{ .Release.Name }}-rasa:5005"}
- {name: WAYMARK_ACTIONS_ADDRESS, value: "http://{{ .Release.Name }}-actions:5055"}
- {name: RASA_ACTIONS_URL, value: "http://{{ .Release.Name }}-actions:5055/webhook"}
- {name: RASA_TELEMETRY_ENABLED, value: "false"}
- {name: SANIC_HOST, value: 0.0.0.0}
{{- range $variable, $key := dict "WAYMARK_SECRET_KEY" "secret-key" "WAYMARK_TRIALS_URL" "trials-url" "WAYMARK_CONVERSATIONS_URL" "conversations-url" "RASA_TRACKER_STORE_URL" "conversations-url" "WAYMARK_REDIS_URL" "redis-url" "RASA_LOCK_STORE_URL" "redis-url" }}
- name: {{ $variable }}
  valueFrom: {secretKeyRef: {name: {{ $.Values.secretName }}, key: {{ $key }}}}
{{- end }}
{{- range $variable, $value := .Values.settings }}
- {name: {{ $variable }}, value: {{ $value | quote }}}
{{- end }}
{{- end }}

{{/* No rights, no disk but a little of its own that goes with the pod. */}}
{{- define "waymark.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "waymark.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}

{{- define "waymark.mounts" -}}
- {name: var, mountPath: /srv/waymark/var}
- {name: tmp, mountPath: /tmp}
{{- end }}

{{- define "waymark.volumes" -}}
- {name: var, emptyDir: {}}
- {name: tmp, emptyDir: {}}
{{- end }}

{{/* One deployment: (dict "root" . "name" "rasa" "command" (list …) "port" 5005 "path" "/webhooks/rest/" "of" .Values.rasa) */}}
{{- define "waymark.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
  labels:
    {{- include "waymark.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .name }}
spec:
  {{- if not (and .of.most .root.Values.autoscaling.enabled) }}
  replicas: {{ .of.replicas | default 1 }}
  {{- end }}
  strategy:
    rollingUpdate: {maxUnavailable: 0, maxSurge: 1}
  selector:
    matchLabels:
      app.kubernetes.io/instance: {{ .root.Release.Name }}
      app.kubernetes.io/component: {{ .name }}
  template:
    metadata:
      labels:
        {{- include "waymark.labels" .root | nindent 8 }}
        app.kubernetes.io/component: {{ .name }}
    spec:
      automountServiceAccountToken: false
      terminationGracePeriodSeconds: 45
      securityContext:
        {{- include "waymark.podSecurity" .root | nindent 8 }}
      containers:
      - name: {{ .name }}
        image: {{ include "waymark.image" .root }}
        imagePullPolicy: {{ .root.Values.image.pullPolicy }}
        command: {{ toJson .command }}
        env:
          {{- include "waymark.environment" .root | nindent 10 }}
          {{- with .environment }}
          {{- toYaml . | nindent 10 }}
          {{- end }}
        {{- with .secret }}
        envFrom:
        - secretRef: {name: {{ . }}}
        {{- end }}
        ports:
        - {name: http, containerPort: {{ .port }}}
        startupProbe:
          httpGet: {path: {{ .path }}, port: http}
          periodSeconds: 5
          failureThreshold: 48
        livenessProbe:
          httpGet: {path: {{ .path }}, port: http}
          periodSeconds: 10
          timeoutSeconds: 5
          failureThreshold: 6
        readinessProbe:
          httpGet: {path: {{ .path }}, port: http}
          periodSeconds: 5
          timeoutSeconds: 3
        lifecycle:
          preStop: {exec: {command: [sleep, "5"]}}
        resources:
          {{- toYaml .of.resources | nindent 10 }}
        securityContext:
          {{- include "waymark.containerSecurity" .root | nindent 10 }}
        volumeMounts:
          {{- include "waymark.mounts" .root | nindent 8 }}
      volumes:
        {{- include "waymark.volumes" .root | nindent 6 }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
  labels:
    {{- include "waymark.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .name }}
spec:
  selector:
    app.kubernetes.io/instance: {{ .root.Release.Name }}
    app.kubernetes.io/component: {{ .name }}
  ports:
  - {name: http, port: {{ .port }}, targetPort: http}
{{- if and .of.most .root.Values.autoscaling.enabled }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
  labels:
    {{- include "waymark.labels" .root | nindent 4 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ .root.Release.Name }}-{{ .name }}}
  minReplicas: {{ .of.replicas }}
  maxReplicas: {{ .of.most }}
  metrics:
  - type: Resource
    resource:
      name: cpu
      target: {type: Utilization, averageUtilization: {{ .root.Values.autoscaling.cpu }}}
{{- end }}
{{- end }}

{{/* A job's pod: (dict "root" . "command" (list …) "resources" …) */}}
{{- define "waymark.jobPod" -}}
restartPolicy: Never
automountServiceAccountToken: false
securityContext:
  {{- include "waymark.podSecurity" .root | nindent 2 }}
containers:
- name: job
  image: {{ include "waymark.image" .root }}
  imagePullPolicy: {{ .root.Values.image.pullPolicy }}
  command: {{ toJson .command }}
  env:
    {{- include "waymark.environment" .root | nindent 4 }}
  resources:
    {{- toYaml .resources | nindent 4 }}
  securityContext:
    {{- include "waymark.containerSecurity" .root | nindent 4 }}
  volumeMounts:
    {{- include "waymark.mounts" .root | nindent 4 }}
    {{- with .claim }}
    - {name: backup, mountPath: /backup}
    {{- end }}
volumes:
  {{- include "waymark.volumes" .root | nindent 2 }}
  {{- with .claim }}
  - name: backup
    persistentVolumeClaim: {claimName: {{ . }}}
  {{- end }}
{{- end }}
