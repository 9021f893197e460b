# Waymark in one container: gateway, Rasa, action server and staff desk under its own supervisor.
# docs/how-to/operate.md tells how to run it; compose.yml runs it on one host.

FROM python:3.11-slim-bookworm AS built
RUN apt-get update \
    && apt-get install -y --no-install-recommends build-essential make \
    && rm -rf /var/lib/apt/lists/* \
    && pip install --no-cache-dir "uv>=0.5"
WORKDIR /srv/waymark
COPY pyproject.toml uv.lock README.md ./
RUN uv sync --locked --no-dev --no-install-project
COPY config.yml domain.yml endpoints.yml credentials.yml LICENSE ./
COPY data data
COPY actions actions
COPY waymark waymark
RUN uv sync --locked --no-dev --compile-bytecode && .venv/bin/waymark train

FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /srv/waymark --shell /usr/sbin/nologin waymark \
    && mkdir -p /srv/waymark/var \
    && chown waymark /srv/waymark/var
WORKDIR /srv/waymark
COPY --from=built /srv/waymark /srv/waymark
ENV PATH=/srv/waymark/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    HOME=/tmp \
    MPLCONFIGDIR=/tmp/matplotlib \
    RASA_TELEMETRY_ENABLED=false \
    OPENBLAS_NUM_THREADS=1 \
    MALLOC_ARENA_MAX=2 \
    WAYMARK_GATEWAY_HOST=0.0.0.0
USER waymark
VOLUME /srv/waymark/var
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/ready', timeout=4)"]
CMD ["waymark", "up"]
