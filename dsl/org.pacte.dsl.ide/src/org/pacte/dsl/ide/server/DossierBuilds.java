// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.util.CancelIndicator;

/** Puts the first build of a dossier off, so that the server answers before it has read everything. */
class DossierBuilds extends BuildManager {
    private WorkspaceManager workspace;

    @Override
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        workspace = manager;
    }

    @Override
    public List<IResourceDescription.Delta> doInitialBuild(List<ProjectDescription> dossiers, CancelIndicator cancel) {
        for (ProjectDescription each : dossiers) {
            List<URI> files = ((DossierProject) workspace.getProjectManager(each.getName())).prepare();
            submit(files, List.of());
        }
        return List.of();
    }
}
